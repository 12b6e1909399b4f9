-- What checks find is computed whenever somebody asks; kept is only what a person decided, and by whom.

delete from finding where status = 'OPEN' and decided_by is null and note is null;
