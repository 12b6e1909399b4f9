/** What a user relies on while plug-ins come and go, tried with real bundles in the running platform. */
package fadu.catalogue.tests;
