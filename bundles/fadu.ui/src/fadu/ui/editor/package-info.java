/** The editor in which an imported report is reviewed: its text, its figures, and what a person says about them. */
package fadu.ui.editor;
