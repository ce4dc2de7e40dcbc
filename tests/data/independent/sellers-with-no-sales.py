# ==== right
def sellers_with_no_sales(seller, sale):
    active = sale.loc[sale["sold_on"].dt.year == 2024, "seller_id"].dropna()
    return seller[~seller["id"].isin(active)].sort_values("name")[["name"]]
# ==== wrong WA
def sellers_with_no_sales(seller, sale):
    joined = seller.merge(sale, left_on="id", right_on="seller_id", how="left")
    idle = joined[joined["sold_on"].isna() | (joined["sold_on"].dt.year != 2024)]
    return idle.sort_values("name")[["name"]]
