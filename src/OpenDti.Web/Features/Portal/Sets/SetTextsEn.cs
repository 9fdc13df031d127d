using OpenDti.Scoring;

namespace OpenDti.Web.Features.Portal.Sets;

internal static class SetTextsEn
{
    public static SetTexts Texts { get; } =
        new()
        {
            Version = version => $"Indicator set, version {version}",
            Decision = (number, date, body) => $"Issued by Decision {number} of {date} of {body}.",
            DecisionText = "The decision",
            Fictional = "A set for illustration, of no real authority.",
            Gaps = gaps => $"What of the decision is not here: {gaps}",
            Total = "Maximum",
            MainIndices = "Main indices",
            Criteria = "Scored criteria",
            Unscored = count => count == 0 ? "" : $"and {count} for information",
            Amendments = "Amended during a round",
            ReplacedBy = "replaced by",
            InPlaceOf = "in place of",
            Since = date => $"since {date}",
            AmendedBy = (number, date, body) => $"By Decision {number} of {date} of {body}:",
            UsedIn = "Used for",
            NotReleased = "results not released yet",
            Contents = "Structure",
            MaxPoints = "Maximum",
            Criterion = "Criterion",
            HowScored = "How it is scored",
            InWords = "As the system computes it",
            FiguresAndEvidence = "Figures and evidence",
            Evidence = "Evidence",
            Sensitive = "results below the main index are not public",
            Illustrative = "illustrative",
            Policies = "Policies",
            PoliciesLead = "What holds for the whole set. Where the decision says nothing, the default is printed here.",
            File = "The set as a file",
            FileLead =
                "This text file is the whole set; with it and the results document every point can be computed again. The hash shows that it was not altered.",
            Download = "Download the set (YAML)",
            InTheSet = "See it in the set",
            SumOfLines = "Its points are the sum of its lines.",
            Kind = kind =>
                kind switch
                {
                    InputKind.Count => "a count",
                    InputKind.Number => "a number",
                    InputKind.Percent => "%",
                    InputKind.YesNo => "yes or no",
                    InputKind.Choice => "one of several",
                    _ => "a day",
                },
            Source = source =>
                source switch
                {
                    InputSource.Monitored => "monitored",
                    InputSource.Survey => "from a survey",
                    _ => "declared by the unit",
                },
            Sealed = "not public",
        };
}
