#!/usr/bin/env bash
# A register of many rows: taken in file by file, then an indicator over a year and 500 districts and the first rows of a filtered table,
# with the heap on the way. Derby, a PostgreSQL that this script starts, and DuckDB beside them in SQL alone.
# registers.sh [ROWS [DATABASE…]]   by default 1000000 rows in all of derby, postgresql, duckdb; 10000000 need about 12 GB of disk
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
needs_postgres
needs
rows=${1:-1000000}
shift || true
nice=${nice:-0} heap=${heap:-512m} campaign registers.RegisterBenchmark "$rows" "$@"
