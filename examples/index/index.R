# Computes an index of Fadu again, from the numbers that it wrote, and holds the result to the places that it wrote.
#
#   fadu index values CODE --format csv -o values.csv
#   fadu index run CODE --draws 10000 --seed 1 --format csv -o places.csv
#   Rscript index.R values.csv places.csv
#
# The window writes both with 导出供复算 (Data for R) of the view 指数 (Index): CODE.csv are the places, CODE-values.csv the numbers.
#
# Base R 4.0 or newer, no packages; written from docs/indices.md and not from Fadu's source. What it does not do it refuses: values that would be
# treated as outliers, scaling by target or goalposts, imputation by group.

arguments <- commandArgs(trailingOnly = TRUE)
# The window writes districts by name and, beside it, by code; the commands by code first.
table_from <- function(file) {
  table <- read.csv(file, encoding = "UTF-8", colClasses = c(district = "character"), check.names = FALSE)
  if ("district_code" %in% names(table)) {
    table$district_name <- table$district
    table$district <- as.character(table$district_code)
  }
  if ("metric_code" %in% names(table)) {
    table$metric <- table$metric_code
  }
  table
}
values <- table_from(arguments[1])
values$pillar_weight <- as.character(values$pillar_weight)
places <- table_from(arguments[2])
set.seed(1)

districts <- unique(values$district)
metrics <- unique(values$metric)
first <- values[!duplicated(values$metric), ]
table_of <- function(column) {
  result <- matrix(NA_real_, length(districts), length(metrics), dimnames = list(districts, metrics))
  result[cbind(match(values$district, districts), match(values$metric, metrics))] <- values[[column]]
  result
}
numbers <- table_of("value")
least <- table_of("least")
most <- table_of("most")

# Skewness and kurtosis as COINr and spreadsheets compute them.
outlying <- function(x) {
  x <- x[!is.na(x)]
  n <- length(x)
  if (n < 4 || sd(x) == 0) return(FALSE)
  z <- (x - mean(x)) / sd(x)
  skew <- n / ((n - 1) * (n - 2)) * sum(z^3)
  kurt <- n * (n + 1) / ((n - 1) * (n - 2) * (n - 3)) * sum(z^4) - 3 * (n - 1)^2 / ((n - 2) * (n - 3))
  abs(skew) >= 2 && kurt >= 3.5
}

fill <- function(x, kept, how) {
  gap <- kept & is.na(x)
  if (how == "mean") x[gap] <- mean(x[kept], na.rm = TRUE)
  if (how == "median") x[gap] <- median(x[kept], na.rm = TRUE)
  if (!how %in% c("none", "mean", "median")) stop("imputation ", how)
  x
}

scaled <- function(x, up, how, floor) {
  if (!up) x <- -x
  n <- sum(!is.na(x))
  y <- switch(how,
    minmax = if (diff(range(x, na.rm = TRUE)) == 0) floor + (100 - floor) / 2 + 0 * x
             else floor + (100 - floor) * (x - min(x, na.rm = TRUE)) / diff(range(x, na.rm = TRUE)),
    zscore = if (n < 2 || sd(x, na.rm = TRUE) == 0) 50 + 0 * x else 50 + 10 * (x - mean(x, na.rm = TRUE)) / sd(x, na.rm = TRUE),
    rank = rank(x, na.last = "keep", ties.method = "min"),
    percentile = if (n < 2) 50 + 0 * x else 100 * (rank(x, na.last = "keep", ties.method = "min") - 1) / (n - 1),
    stop("scaling ", how))
  if (floor > 0) pmax(y, floor) else y
}

# The mean of some columns, by weights; a missing one leaves its weight to the others.
put_together <- function(columns, weights, how) {
  columns <- as.matrix(columns)
  w <- matrix(weights, nrow(columns), ncol(columns), byrow = TRUE)
  w[is.na(columns)] <- NA
  total <- rowSums(w, na.rm = TRUE)
  mean <- switch(how,
    arithmetic = rowSums(w * columns, na.rm = TRUE) / total,
    geometric = exp(rowSums(w * log(columns), na.rm = TRUE) / total),
    harmonic = total / rowSums(w / columns, na.rm = TRUE))
  ifelse(total == 0, NA, mean)
}

# Level by level, from the deepest pillars up.
score <- function(x, kept, how_scaled, how_together, imputation, weight, pillar_weight) {
  x[!kept, ] <- NA
  floor <- if (how_together == "arithmetic") 0 else 1
  columns <- sapply(seq_along(metrics), function(i)
    scaled(fill(x[, i], kept, imputation), first$direction[i] == "up", how_scaled, floor))
  columns <- matrix(columns, length(districts))
  paths <- first$pillar
  weights <- weight
  above <- pillar_weight
  while (any(paths != "")) {
    deepest <- max(lengths(strsplit(paths, "/")))
    here <- lengths(strsplit(paths, "/")) == deepest & paths != ""
    fresh <- list()
    for (path in unique(paths[here])) {
      inside <- which(here & paths == path)
      up <- strsplit(above[inside[1]], "/")[[1]]
      fresh[[path]] <- list(column = put_together(columns[, inside, drop = FALSE], weights[inside], how_together),
        weight = as.numeric(up[deepest]), above = paste(up[-deepest], collapse = "/"),
        path = paste(strsplit(path, "/")[[1]][-deepest], collapse = "/"))
    }
    columns <- cbind(columns[, !here, drop = FALSE], sapply(fresh, `[[`, "column"))
    paths <- c(paths[!here], vapply(fresh, `[[`, "", "path"))
    weights <- c(weights[!here], vapply(fresh, `[[`, 0, "weight"))
    above <- c(above[!here], vapply(fresh, `[[`, "", "above"))
  }
  put_together(columns, weights, how_together)
}

places_of <- function(scores) rank(-scores, na.last = "keep", ties.method = "min")

counts <- rowSums(!is.na(numbers))
kept <- counts > 0 & counts >= first$availability[1] * length(metrics) - 1e-9
for (i in seq_along(metrics)) {
  if (first$treatment[i] != "none" && outlying(numbers[kept, i])) stop("outlying values in ", metrics[i])
}
own <- score(numbers, kept, first$scaling[1], first$combination[1], first$imputation[1], first$weight, first$pillar_weight)

# A pillar and those that it lies in, the outermost first.
above_of <- function(path) {
  parts <- strsplit(path, "/")[[1]]
  vapply(seq_along(parts), function(i) paste(parts[1:i], collapse = "/"), "")
}
pillars <- unique(unlist(lapply(first$pillar, above_of)))

# Weights within 25 %, scaling, mean and imputation of two kinds, numbers within their ends: as docs/indices.md says, from R's own generator.
draw <- function() {
  x <- numbers
  known <- !is.na(x)
  x[known] <- runif(sum(known), least[known], most[known])
  w <- function(n) runif(n, 0.75, 1.25)
  times <- setNames(w(length(pillars)), pillars)
  drawn <- vapply(seq_along(first$pillar), function(i)
    paste(as.numeric(strsplit(first$pillar_weight[i], "/")[[1]]) * times[above_of(first$pillar[i])], collapse = "/"), "")
  places_of(score(x, kept, sample(unique(c(first$scaling[1], "minmax", "zscore")), 1),
    sample(unique(c(first$combination[1], "arithmetic", "geometric")), 1),
    sample(unique(c(first$imputation[1], if (any(is.na(numbers[kept, ]))) c("none", "mean"))), 1), first$weight * w(length(metrics)), drawn))
}
many <- replicate(2000, draw())
many <- matrix(many, length(districts))
ends <- t(apply(many, 1, quantile, probs = c(0.05, 0.95), type = 1, na.rm = TRUE))

mine <- data.frame(district = districts, score = own, rank = places_of(own), low = ends[, 1], high = ends[, 2])
both <- merge(places[!is.na(places$score), ], mine[!is.na(mine$score), ], by = "district", all = TRUE, suffixes = c("", "_r"))
both <- both[order(both$rank), ]
print(both[, c("district_name", "score", "score_r", "rank", "rank_r", "rank_low", "low", "rank_high", "high")], row.names = FALSE, digits = 8)
apart <- max(abs(both$score - both$score_r))
cat("districts", nrow(both), " largest difference of scores", format(apart, digits = 3), " places that differ", sum(both$rank != both$rank_r),
    " ends of places that differ by more than one", sum(abs(both$rank_low - both$low) > 1 | abs(both$rank_high - both$high) > 1), "\n")
quit(status = if (isTRUE(apart <= 0.005 + 1e-9) && all(both$rank == both$rank_r)) 0 else 1)
