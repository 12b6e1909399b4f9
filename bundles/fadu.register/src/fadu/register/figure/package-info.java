/** How rows become one figure: what is counted of them, and what that makes; the oracle of what the store computes in SQL. */
package fadu.register.figure;
