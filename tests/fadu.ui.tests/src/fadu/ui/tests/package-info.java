/** The workbench as its user sees it: real windows, real clicks; and what is chosen and compared in it, without a window. */
package fadu.ui.tests;
