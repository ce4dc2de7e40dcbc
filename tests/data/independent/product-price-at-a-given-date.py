# ==== right
def product_price_at_a_given_date(products, price_changes):
    past = price_changes[price_changes["changed_on"] <= "2024-03-10"]
    last = past.sort_values("changed_on").drop_duplicates("product_id", keep="last")
    out = products.merge(last, how="left", left_on="id", right_on="product_id")
    out["price"] = out["price"].fillna(out["list_price"])
    return out[["id", "price"]]
# ==== wrong WA
def product_price_at_a_given_date(products, price_changes):
    past = price_changes[price_changes["changed_on"] <= "2024-03-10"]
    last = past.drop_duplicates("product_id", keep="last")
    out = products.merge(last, how="left", left_on="id", right_on="product_id")
    out["price"] = out["price"].fillna(out["list_price"])
    return out[["id", "price"]]
