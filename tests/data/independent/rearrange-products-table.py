# ==== right
def rearrange_products_table(prices):
    long = prices.melt(id_vars="product_id", var_name="store", value_name="price")
    return long.dropna(subset=["price"])
# ==== wrong WA
def rearrange_products_table(prices):
    long = prices.melt(id_vars="product_id", var_name="store", value_name="price")
    return long[long["price"].fillna(0) > 0]
