# ==== right
def the_most_frequently_ordered_products_for_each_customer(products, orders):
    n = orders.dropna(subset=["customer"]).groupby(["customer", "product_id"]).size().reset_index(name="n")
    best = n[n["n"] == n.groupby("customer")["n"].transform("max")]
    out = best.merge(products, left_on="product_id", right_on="id").rename(columns={"name": "product"})
    return out[["customer", "product_id", "product"]]
# ==== wrong WA
def the_most_frequently_ordered_products_for_each_customer(products, orders):
    n = orders.groupby(["customer", "product_id"])["quantity"].sum().reset_index(name="n")
    best = n[n["n"] == n.groupby("customer")["n"].transform("max")]
    out = best.merge(products, left_on="product_id", right_on="id").rename(columns={"name": "product"})
    return out[["customer", "product_id", "product"]]
# ==== wrong WA
def the_most_frequently_ordered_products_for_each_customer(products, orders):
    n = orders.groupby(["customer", "product_id"]).size().reset_index(name="n")
    best = n.sort_values("n", ascending=False).drop_duplicates("customer")
    out = best.merge(products, left_on="product_id", right_on="id").rename(columns={"name": "product"})
    return out[["customer", "product_id", "product"]]
