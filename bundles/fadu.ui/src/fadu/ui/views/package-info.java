/** The views of the workbench. Each shows a part of the comparison model and listens to it; none knows another. */
package fadu.ui.views;
