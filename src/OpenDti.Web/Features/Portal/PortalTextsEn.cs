namespace OpenDti.Web.Features.Portal;

internal static class PortalTextsEn
{
    public static PortalTexts Texts { get; } =
        new()
        {
            FrontTitle = "Digital transformation index",
            FrontLead = "Choose an authority to see its released results.",
            FrontEmpty = "There is no authority yet.",
            HomeTitle = "Digital transformation results, public and open to checking",
            HomeLead = (issuing, operating) =>
                $"{issuing} issues the indicator set and publishes; {operating} runs the evaluation. Here are ranks, points and the reason for each point.",
            Running = "Rounds under way",
            RunningNone = "No round is open for entry.",
            RunningUntil = when => $"units enter and confirm their figures before {when}",
            RunningNote = "While a round is open the figures of the units are not public.",
            Latest = "Released results",
            LatestNone = "No results have been released yet.",
            RankingTitle = (kind, year) => $"Digital transformation ranking, {kind}, {year}",
            RankingLead = (first, earned, max) => $"{first} leads with {earned} of {max} points.",
            RankingAverage = (units, average, percent) => $"The average of {units} units is {average} points ({percent}).",
            ReleasedBy = (when, number, date) => $"Released {when} by Decision {number} of {date}",
            Find = "Name of the unit",
            FindHint = "with or without marks",
            Filter = "Filter",
            FilterAll = "All",
            ClearFilter = "Clear",
            ShownCount = (shown, all) => $"Showing {shown} of {all} units.",
            RankingCaption =
                "Criterion points are rounded as the set says; ranks are made on the printed total; equal totals share a rank.",
            Rank = "Rank",
            Unit = "Unit",
            Points = "Points",
            OutOf = max => $"of {max}",
            Percent = "% of maximum",
            Class = "Class",
            Average = "Average",
            Unconfirmed = "not confirmed",
            UnconfirmedNote =
                "“Not confirmed”: the deadline passed before the unit's leader confirmed; points come from the figures as locked.",
            NoneFound = "No unit matches. Try a shorter name or clear the filter.",
            Document = "Results document",
            DocumentHash = sha => $"SHA-256: {sha}",
            DownloadDocument = "Download the results document (JSON)",
            UnitLead = (rank, units) => $"Rank {rank} of {units} units",
            UnitClass = name => $", class {name}",
            Total = "Total",
            MainIndices = "Main indices",
            MainIndex = "Main index",
            Chart = "Chart",
            GroupAverage = "Group average",
            KeyEarned = "points earned within the frame of the maximum",
            KeyAverage = units => $"average of {units} units",
            WhyTitle = "Why each point",
            WhyLead = "Each criterion with its figures, its points and why some were not reached.",
            Criterion = "Criterion",
            Figures = "Figures",
            Withheld = "Sensitive criteria: published down to the main index only.",
            Illustrative = "illustrative",
        };
}
