package fadu.ui.tests;

import java.io.IOException;

import org.junit.jupiter.api.AfterEach;

import fadu.ui.changes.DataChanges;
import fadu.ui.changes.HistoryModel;
import fadu.ui.review.ReviewModel;
import fadu.workspace.UserException;

/** The review of one report and the way back. */
abstract class ReviewFixture extends WorkspaceFixture {

	DataChanges changes;
	HistoryModel history;
	ReviewModel model;

	/** Imports a report and opens it. */
	void review(String text) throws UserException, IOException {
		changes = new DataChanges(workspace, Runnable::run, Runnable::run);
		history = new HistoryModel(changes);
		model = new ReviewModel(changes, imported("report", text).getSha256());
		model.open();
		history.look();
	}

	@AfterEach
	void closeReview() {
		model.close();
	}

}
