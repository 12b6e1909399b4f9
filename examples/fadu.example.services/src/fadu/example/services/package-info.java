/** One worked example of each service that a bundle may offer; docs/extending.md tells the steps. */
package fadu.example.services;
