# ==== right
def median_salary_per_department(employee):
    known = employee[employee["salary"].notna()]
    return known.groupby("department", as_index=False)["salary"].median().rename(columns={"salary": "median"})


# ==== wrong WA
def median_salary_per_department(employee):
    return employee.groupby("department", as_index=False)["salary"].median().rename(columns={"salary": "median"})
