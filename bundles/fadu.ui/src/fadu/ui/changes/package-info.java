/** Everything in the window that changes data goes through here: in the background, one after the other, and told to all. */
package fadu.ui.changes;
