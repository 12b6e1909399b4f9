# Runs the R chunks of a notebook without knitr, one after the other, in the folder of the notebook: Rscript chunks.R NOTEBOOK.Rmd
notebook <- normalizePath(commandArgs(trailingOnly = TRUE)[1])
lines <- readLines(notebook, encoding = "UTF-8")
inside <- cumsum(grepl("^```", lines)) %% 2 == 1 & !grepl("^```", lines)
file <- tempfile(fileext = ".R")
writeLines(lines[inside], file, useBytes = TRUE)
setwd(dirname(notebook))
grDevices::pdf(NULL, family = "GB1")
source(file, encoding = "UTF-8", echo = FALSE)
