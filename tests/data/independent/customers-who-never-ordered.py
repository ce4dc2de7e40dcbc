# ==== right
def customers_who_never_ordered(customers, orders):
    merged = customers.merge(orders, how="left", left_on="id", right_on="customer_id", suffixes=("", "_order"))
    return merged.loc[merged["id_order"].isna(), ["name"]]
# ==== wrong WA
def customers_who_never_ordered(customers, orders):
    buyers = customers[customers["id"].isin(orders["customer_id"])]["name"]
    return customers[~customers["name"].isin(buyers)][["name"]]
