# ==== right
def duplicate_emails(accounts):
    sizes = accounts["email"].value_counts()
    return pd.DataFrame({"email": sizes[sizes > 1].index})


# ==== wrong WA
def duplicate_emails(accounts):
    return accounts.loc[accounts["email"].duplicated(), ["email"]]
