# A small client of Fadu for R 4.0 or newer, without packages: many commands in one process of `fadu shell`.
#
#   source("fadu.R")
#   answers <- fadu_run(list(c("catalogue", "metrics"), c("observations", "--district", "崂山区", "--format", "csv")))
#   figures <- fadu_table("observations", "--district", "崂山区")
#
# See docs/extending.md for what the shell answers.

# A word as JSON writes it.
fadu_quote <- function(word) {
  word <- gsub("\\", "\\\\", enc2utf8(as.character(word)), fixed = TRUE)
  word <- gsub("\"", "\\\"", word, fixed = TRUE)
  paste0("\"", gsub("\n", "\\n", word, fixed = TRUE), "\"")
}

# Parts the lines of a stream into the answers, each with its status.
fadu_answers <- function(lines, mark) {
  ends <- which(startsWith(lines, paste0(mark, " ")))
  starts <- c(1, ends + 1)[seq_along(ends)]
  lapply(seq_along(ends), function(i) {
    list(status = as.integer(sub(".* ", "", lines[ends[i]])),
         lines = if (starts[i] < ends[i]) lines[starts[i]:(ends[i] - 1)] else character())
  })
}

# Runs commands, each a vector of words, and returns for each its status (0 done, 1 not done, 2 mistyped), results and messages.
fadu_run <- function(commands, program = "fadu", workspace = NULL) {
  mark <- paste0("end-", paste(sample(c(0:9, letters[1:6]), 16, replace = TRUE), collapse = ""))
  files <- tempfile(c("in", "out", "err"))
  on.exit(unlink(files))
  input <- file(files[1], "wb")
  lines <- vapply(commands, function(words) paste0("[", paste(fadu_quote(words), collapse = ","), "]"), "")
  writeBin(charToRaw(paste0(paste(lines, collapse = "\n"), "\n")), input)
  close(input)
  if (!is.null(workspace)) {
    before <- Sys.getenv("FADU_WORKSPACE", NA)
    Sys.setenv(FADU_WORKSPACE = workspace)
    on.exit(if (is.na(before)) Sys.unsetenv("FADU_WORKSPACE") else Sys.setenv(FADU_WORKSPACE = before), add = TRUE)
  }
  system2(program, c("shell", "--mark", mark), stdin = files[1], stdout = files[2], stderr = files[3])
  out <- fadu_answers(readLines(files[2], encoding = "UTF-8", warn = FALSE), mark)
  err <- fadu_answers(readLines(files[3], encoding = "UTF-8", warn = FALSE), mark)
  Map(function(results, messages) list(status = results$status, out = results$lines, err = messages$lines), out, err)
}

# The results of one command as a data frame; stops with what Fadu said where it was not done. What is missing is NA, numbers are
# numbers, codes and periods stay text, and the apostrophe is taken off that keeps a spreadsheet from computing.
fadu_table <- function(..., program = "fadu", workspace = NULL) {
  words <- c(...)
  if (!"--format" %in% words) words <- c(words, "--format", "csv")
  answer <- fadu_run(list(words), program, workspace)[[1]]
  if (answer$status != 0) stop(paste(answer$err, collapse = "\n"), call. = FALSE)
  table <- utils::read.csv(text = answer$out, encoding = "UTF-8", check.names = FALSE, colClasses = "character", na.strings = "")
  texts <- grepl("code|period|before|document|sha256|text$", names(table))
  table[!texts] <- lapply(table[!texts], utils::type.convert, as.is = TRUE)
  table[] <- lapply(table, function(column) if (is.character(column)) sub("^'([=+@\\t-])", "\\1", column) else column)
  table
}
