/** What a user and a plug-in developer rely on when values are written and model files are read. */
package fadu.model.tests;
