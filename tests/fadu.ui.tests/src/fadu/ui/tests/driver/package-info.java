/** Drives the window: finds controls, clicks on them with the mouse, waits for what is to be seen. */
package fadu.ui.tests.driver;
