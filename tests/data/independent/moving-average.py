# ==== right
def moving_average(sales):
    daily = sales.groupby("day")["amount"].sum()
    if daily.empty:
        return pd.DataFrame({"day": [], "average": []})
    days = pd.date_range(daily.index.min(), daily.index.max())
    average = daily.reindex(days, fill_value=0).rolling(3).sum() / 3
    kept = average[average.index.isin(daily.index)].dropna()
    return pd.DataFrame({"day": kept.index, "average": kept.round(2).to_numpy()})


# ==== wrong WA
def moving_average(sales):
    daily = sales.groupby("day")["amount"].sum().sort_index()
    average = daily.rolling(3).mean().dropna()
    return pd.DataFrame({"day": average.index, "average": average.round(2).to_numpy()})
