/** What a user relies on when reports are kept in a workspace, tried with a real database in a real folder. */
package fadu.store.tests;
