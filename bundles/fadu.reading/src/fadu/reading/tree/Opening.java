package fadu.reading.tree;

/** How a list is opened, which tells what its members are of their head. */
public enum Opening {
	/** 分为, 按…分, 从…看, 其构成是: the members are all there is. */
	ALL,
	/** 其中, 包括: the members are picked out. */
	SOME,
	/** A colon or a heading that ends in one: the members hang on what stands before it. */
	COLON,
	/** Numbered items, ①②③ or 一是二是, each with its own line or clause. */
	NUMBERED,
	/** Nothing but commas: what stands before may be the head. */
	NONE
}
