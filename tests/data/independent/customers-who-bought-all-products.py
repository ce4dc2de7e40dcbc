# ==== right
def customers_who_bought_all_products(products, sales):
    wanted = set(products["id"])
    found = [who for who, part in sales.groupby("customer_id") if wanted <= set(part["product_id"].dropna())]
    return pd.DataFrame({"customer_id": found})


# ==== wrong WA
def customers_who_bought_all_products(products, sales):
    counts = sales.groupby("customer_id")["product_id"].count()
    return pd.DataFrame({"customer_id": counts[counts >= len(products)].index})
