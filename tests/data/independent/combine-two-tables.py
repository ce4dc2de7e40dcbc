# ==== right
def combine_two_tables(employee, desk):
    both = employee.merge(desk, left_on="id", right_on="employee_id", how="left")
    return both[["name", "floor", "room"]]
# ==== wrong WA
def combine_two_tables(employee, desk):
    merged = pd.merge(employee, desk, left_on="id", right_on="employee_id", how="outer")
    return merged[["name", "floor", "room"]]
# ==== wrong WA
def combine_two_tables(employee, desk):
    first = desk.drop_duplicates("employee_id").set_index("employee_id")
    return pd.DataFrame({
        "name": employee["name"],
        "floor": employee["id"].map(first["floor"]),
        "room": employee["id"].map(first["room"]),
    })
