/**
 * What plug-ins contribute: metrics, districts with their figures, report designs. {@link fadu.catalogue.Catalogue} follows
 * bundles coming and going; what cannot be loaded is a {@link fadu.catalogue.Problem}, and everything else stays usable.
 */
package fadu.catalogue;
