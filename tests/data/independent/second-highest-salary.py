# ==== right
def second_highest_salary(employee: pd.DataFrame) -> pd.DataFrame:
    ranks = employee["salary"].rank(method="dense", ascending=False)
    found = employee.loc[ranks == 2, "salary"]
    return pd.DataFrame({"second_highest_salary": [found.max() if len(found) else None]})
# ==== wrong WA
def second_highest_salary(employee: pd.DataFrame) -> pd.DataFrame:
    top = employee["salary"].sort_values(ascending=False)
    return pd.DataFrame({"second_highest_salary": [top.iloc[1] if len(top) > 1 else None]})
