/**
 */
package fadu.model.util;

import fadu.model.*;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see fadu.model.FaduPackage
 * @generated
 */
public class FaduAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static FaduPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FaduAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = FaduPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FaduSwitch<Adapter> modelSwitch =
		new FaduSwitch<Adapter>() {
			@Override
			public Adapter caseCatalogueModel(CatalogueModel object) {
				return createCatalogueModelAdapter();
			}
			@Override
			public Adapter caseDomain(Domain object) {
				return createDomainAdapter();
			}
			@Override
			public Adapter caseMetric(Metric object) {
				return createMetricAdapter();
			}
			@Override
			public Adapter caseSeriesBreak(SeriesBreak object) {
				return createSeriesBreakAdapter();
			}
			@Override
			public Adapter caseTheme(Theme object) {
				return createThemeAdapter();
			}
			@Override
			public Adapter caseProgramme(Programme object) {
				return createProgrammeAdapter();
			}
			@Override
			public Adapter caseAssessmentModel(AssessmentModel object) {
				return createAssessmentModelAdapter();
			}
			@Override
			public Adapter caseCompositeIndex(CompositeIndex object) {
				return createCompositeIndexAdapter();
			}
			@Override
			public Adapter casePillar(Pillar object) {
				return createPillarAdapter();
			}
			@Override
			public Adapter caseIndexIndicator(IndexIndicator object) {
				return createIndexIndicatorAdapter();
			}
			@Override
			public Adapter caseScorecard(Scorecard object) {
				return createScorecardAdapter();
			}
			@Override
			public Adapter caseGradeBand(GradeBand object) {
				return createGradeBandAdapter();
			}
			@Override
			public Adapter caseScoreItem(ScoreItem object) {
				return createScoreItemAdapter();
			}
			@Override
			public Adapter caseScoreRule(ScoreRule object) {
				return createScoreRuleAdapter();
			}
			@Override
			public Adapter caseEvidenceSlot(EvidenceSlot object) {
				return createEvidenceSlotAdapter();
			}
			@Override
			public Adapter caseRegisterModel(RegisterModel object) {
				return createRegisterModelAdapter();
			}
			@Override
			public Adapter caseRegister(Register object) {
				return createRegisterAdapter();
			}
			@Override
			public Adapter caseIndicator(Indicator object) {
				return createIndicatorAdapter();
			}
			@Override
			public Adapter caseBoundary(Boundary object) {
				return createBoundaryAdapter();
			}
			@Override
			public Adapter caseSplit(Split object) {
				return createSplitAdapter();
			}
			@Override
			public Adapter caseSplitPart(SplitPart object) {
				return createSplitPartAdapter();
			}
			@Override
			public Adapter caseDistrictModel(DistrictModel object) {
				return createDistrictModelAdapter();
			}
			@Override
			public Adapter caseDistrict(District object) {
				return createDistrictAdapter();
			}
			@Override
			public Adapter caseDenominator(Denominator object) {
				return createDenominatorAdapter();
			}
			@Override
			public Adapter caseSourceDocument(SourceDocument object) {
				return createSourceDocumentAdapter();
			}
			@Override
			public Adapter caseObservation(Observation object) {
				return createObservationAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link fadu.model.CatalogueModel <em>Catalogue Model</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fadu.model.CatalogueModel
	 * @generated
	 */
	public Adapter createCatalogueModelAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fadu.model.Domain <em>Domain</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fadu.model.Domain
	 * @generated
	 */
	public Adapter createDomainAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fadu.model.Metric <em>Metric</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fadu.model.Metric
	 * @generated
	 */
	public Adapter createMetricAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fadu.model.SeriesBreak <em>Series Break</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fadu.model.SeriesBreak
	 * @generated
	 */
	public Adapter createSeriesBreakAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fadu.model.Theme <em>Theme</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fadu.model.Theme
	 * @generated
	 */
	public Adapter createThemeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fadu.model.Programme <em>Programme</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fadu.model.Programme
	 * @generated
	 */
	public Adapter createProgrammeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fadu.model.AssessmentModel <em>Assessment Model</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fadu.model.AssessmentModel
	 * @generated
	 */
	public Adapter createAssessmentModelAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fadu.model.CompositeIndex <em>Composite Index</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fadu.model.CompositeIndex
	 * @generated
	 */
	public Adapter createCompositeIndexAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fadu.model.Pillar <em>Pillar</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fadu.model.Pillar
	 * @generated
	 */
	public Adapter createPillarAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fadu.model.IndexIndicator <em>Index Indicator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fadu.model.IndexIndicator
	 * @generated
	 */
	public Adapter createIndexIndicatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fadu.model.Scorecard <em>Scorecard</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fadu.model.Scorecard
	 * @generated
	 */
	public Adapter createScorecardAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fadu.model.GradeBand <em>Grade Band</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fadu.model.GradeBand
	 * @generated
	 */
	public Adapter createGradeBandAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fadu.model.ScoreItem <em>Score Item</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fadu.model.ScoreItem
	 * @generated
	 */
	public Adapter createScoreItemAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fadu.model.ScoreRule <em>Score Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fadu.model.ScoreRule
	 * @generated
	 */
	public Adapter createScoreRuleAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fadu.model.EvidenceSlot <em>Evidence Slot</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fadu.model.EvidenceSlot
	 * @generated
	 */
	public Adapter createEvidenceSlotAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fadu.model.RegisterModel <em>Register Model</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fadu.model.RegisterModel
	 * @generated
	 */
	public Adapter createRegisterModelAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fadu.model.Register <em>Register</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fadu.model.Register
	 * @generated
	 */
	public Adapter createRegisterAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fadu.model.Indicator <em>Indicator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fadu.model.Indicator
	 * @generated
	 */
	public Adapter createIndicatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fadu.model.Boundary <em>Boundary</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fadu.model.Boundary
	 * @generated
	 */
	public Adapter createBoundaryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fadu.model.Split <em>Split</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fadu.model.Split
	 * @generated
	 */
	public Adapter createSplitAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fadu.model.SplitPart <em>Split Part</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fadu.model.SplitPart
	 * @generated
	 */
	public Adapter createSplitPartAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fadu.model.DistrictModel <em>District Model</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fadu.model.DistrictModel
	 * @generated
	 */
	public Adapter createDistrictModelAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fadu.model.District <em>District</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fadu.model.District
	 * @generated
	 */
	public Adapter createDistrictAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fadu.model.Denominator <em>Denominator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fadu.model.Denominator
	 * @generated
	 */
	public Adapter createDenominatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fadu.model.SourceDocument <em>Source Document</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fadu.model.SourceDocument
	 * @generated
	 */
	public Adapter createSourceDocumentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link fadu.model.Observation <em>Observation</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see fadu.model.Observation
	 * @generated
	 */
	public Adapter createObservationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //FaduAdapterFactory
