# ==== right
def all_people_report_to_the_given_manager(employees):
    found = {1}
    while True:
        below = set(employees.loc[employees["manager_id"].isin(found), "id"])
        if below <= found:
            break
        found |= below
    return employees.loc[employees["id"].isin(found - {1}), ["id", "name"]]
# ==== wrong WA
def all_people_report_to_the_given_manager(employees):
    direct = employees.loc[employees["manager_id"] == 1, "id"]
    second = employees.loc[employees["manager_id"].isin(direct), "id"]
    found = (set(direct) | set(second)) - {1}
    return employees.loc[employees["id"].isin(found), ["id", "name"]]
# ==== wrong WA
def all_people_report_to_the_given_manager(employees):
    found, level = set(), {1}
    while level:
        level = set(employees.loc[employees["manager_id"].isin(level), "id"]) - found
        found |= level
    return employees.loc[employees["id"].isin(found), ["id", "name"]]
