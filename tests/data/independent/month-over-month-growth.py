# ==== right
def month_over_month_growth(orders):
    period = orders["day"].dt.to_period("M")
    revenue = orders.groupby(period)["amount"].sum()
    before = (revenue.index - 1).map(revenue.to_dict())
    rows = []
    for month, now, old in zip(revenue.index, revenue, before):
        growth = None if pd.isna(old) or old == 0 else round((now - old) / old * 100, 2)
        rows.append((str(month), now, growth))
    return pd.DataFrame(rows, columns=["month", "revenue", "growth"])


# ==== wrong WA
def month_over_month_growth(orders):
    month = orders["day"].dt.strftime("%Y-%m").rename("month")
    result = orders.groupby(month)["amount"].sum().reset_index(name="revenue")
    before = result["revenue"].shift(1).replace(0, pd.NA)
    result["growth"] = ((result["revenue"] - before) / before * 100).round(2)
    return result
