/** The workbench: the application, its window and the arrangement of its views. */
package fadu.ui;
