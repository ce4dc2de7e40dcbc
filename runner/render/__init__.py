"""Reports, problems and statistics as text or JSON. Everything in here is pure: values in, text out."""
