# ==== right
def first_purchase_per_customer(purchases):
    first = purchases.sort_values(["day", "id"]).drop_duplicates("customer_id")
    return first[["customer_id", "day", "product"]]


# ==== wrong WA
def first_purchase_per_customer(purchases):
    index = purchases.groupby("customer_id")["id"].idxmin()
    return purchases.loc[index, ["customer_id", "day", "product"]]
