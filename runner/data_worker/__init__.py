"""What runs inside the worker of an SQL problem: queries with DuckDB, functions of data frames with pandas.

It is a program of its own that speaks the protocol of `sandbox` and has its fences. It knows nothing else of drill.
"""
