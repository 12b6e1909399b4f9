package fadu.content.tests;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import fadu.catalogue.Catalogue;

/** What the plug-ins of the running platform contribute. */
abstract class ContentFixture {

	Catalogue catalogue;

	@BeforeEach
	void openCatalogue() {
		catalogue = Catalogue.ofPlatform();
	}

	@AfterEach
	void closeCatalogue() {
		catalogue.close();
	}

}
