# ==== right
def employees_earning_more_than_their_managers(staff):
    pairs = staff.merge(staff, left_on="manager_id", right_on="id", suffixes=("", "_m"))
    return pairs[pairs["salary"] > pairs["salary_m"]][["name"]]
# ==== wrong WA
def employees_earning_more_than_their_managers(staff):
    salary = staff.set_index("id")["salary"].fillna(0)
    theirs = staff["manager_id"].map(salary)
    return staff[staff["salary"] > theirs][["name"]]
