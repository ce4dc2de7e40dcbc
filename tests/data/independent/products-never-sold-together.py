# ==== right
def products_never_sold_together(product, item):
    together = item.merge(item, on="order_id")
    seen = set(zip(together["product_id_x"], together["product_id_y"]))
    ids = sorted(product["id"])
    pairs = [(a, b) for i, a in enumerate(ids) for b in ids[i + 1:] if (a, b) not in seen]
    return pd.DataFrame(pairs, columns=["first_id", "second_id"])
# ==== wrong WA
def products_never_sold_together(product, item):
    ids = item["product_id"].dropna().drop_duplicates().to_frame()
    pairs = ids.merge(ids, how="cross")
    pairs = pairs[pairs["product_id_x"] < pairs["product_id_y"]]
    together = item.merge(item, on="order_id")[["product_id_x", "product_id_y"]].drop_duplicates()
    left = pairs.merge(together, how="left", indicator=True)
    left = left[left["_merge"] == "left_only"].drop(columns="_merge")
    left.columns = ["first_id", "second_id"]
    return left.sort_values(["first_id", "second_id"])
