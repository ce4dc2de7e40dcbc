# ==== right
def department_top_three_salaries(department, employee):
    e = employee.dropna(subset=["department_id"])
    e = e.assign(place=e.groupby("department_id")["salary"].rank(method="dense", ascending=False))
    top = e[e["place"] <= 3].merge(department, left_on="department_id", right_on="id", suffixes=("", "_department"))
    top = top.rename(columns={"name": "employee", "name_department": "department"})
    return top[["department", "employee", "salary"]]
# ==== wrong WA
def department_top_three_salaries(department, employee):
    e = employee.dropna(subset=["department_id"])
    e = e.assign(place=e.groupby("department_id")["salary"].rank(method="min", ascending=False))
    top = e[e["place"] <= 3].merge(department, left_on="department_id", right_on="id", suffixes=("", "_department"))
    top = top.rename(columns={"name": "employee", "name_department": "department"})
    return top[["department", "employee", "salary"]]
# ==== wrong WA
def department_top_three_salaries(department, employee):
    joined = employee.merge(department, left_on="department_id", right_on="id", suffixes=("", "_department"))
    top = joined.sort_values("salary", ascending=False).groupby("department_id").head(3)
    top = top.rename(columns={"name": "employee", "name_department": "department"})
    return top[["department", "employee", "salary"]]
