# ==== right
def employees_with_missing_information(profile, payroll):
    merged = profile.merge(payroll, on="employee_id", how="outer", indicator=True)
    alone = merged[merged["_merge"] != "both"]
    return alone[["employee_id"]].sort_values("employee_id")
# ==== wrong WA
def employees_with_missing_information(profile, payroll):
    merged = profile.merge(payroll, on="employee_id", how="outer")
    alone = merged[merged["name"].isna() | merged["salary"].isna()]
    return alone[["employee_id"]].sort_values("employee_id")
