/** Small parts that the views share: icons, colours, and what an empty view says. */
package fadu.ui.widgets;
