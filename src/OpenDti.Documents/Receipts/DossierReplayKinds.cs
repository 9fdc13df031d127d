namespace OpenDti.Documents.Receipts;

/// <summary>What the replay knows of.</summary>
public sealed partial class DossierReplay
{
    /// <summary>The kinds of entries that it understands. One that it does not might hold figures, so it is never passed over.</summary>
    public static IReadOnlySet<string> KnownKinds { get; } =
        new HashSet<string>
        {
            Opened,
            AnswersSaved,
            Confirmed,
            Sent,
            "dossier.returned",
            "dossier.withdrawn",
            "dossier.extended",
            TraitsGiven,
            SetAmended,
            CorrectionsConfirmed,
            "dossier.bonus-proposed",
            "dossier.bonus-withdrawn",
            "dossier.bonus-decided",
            "dossier.council-item-added",
            "dossier.council-decided",
            "dossier.council-decision-withdrawn",
            CriterionAppraised,
            "dossier.explanation-asked",
            "dossier.explanation-prepared",
            "dossier.explanation-confirmed",
            "dossier.explanation-given-back",
            "dossier.explanation-answered",
            "dossier.explanation-decided",
            EvidenceAttached,
            EvidenceDetached,
            EvidenceReplaced,
            "dossier.evidence-minuted",
            "dossier.draft-answer-prepared",
            "dossier.draft-answer-confirmed",
            "dossier.draft-answer-given-back",
            "dossier.draft-answered",
            "dossier.draft-answer-settled",
            "dossier.complaint-filed",
            "dossier.complaint-withdrawn",
            "dossier.complaint-decided",
            "dossier.criterion-corrected",
            MonitoredSaved,
            "dossier.monitored-contested",
        };
}
