/** What a developer of plug-ins needs: a folder to begin with, its tests, and a file to hand on. */
package fadu.workspace.kit;
