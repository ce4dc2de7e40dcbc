# ==== right
def reformat_department_table(receipts):
    rows = []
    for department, part in receipts.groupby("department"):
        sums = part.groupby("month")["amount"].sum()
        rows.append([department, sums.get("Jan"), sums.get("Feb"), sums.get("Mar")])
    return pd.DataFrame(rows, columns=["department", "jan", "feb", "mar"])


# ==== wrong WA
def reformat_department_table(receipts):
    table = receipts.pivot_table(index="department", columns="month", values="amount", aggfunc="sum", fill_value=0)
    table = table.reindex(columns=["Jan", "Feb", "Mar"], fill_value=0).reset_index()
    table.columns = ["department", "jan", "feb", "mar"]
    return table
