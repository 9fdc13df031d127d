namespace OpenDti.Scoring;

/// <summary>Rules in English.</summary>
internal static class RuleTextsEn
{
    public static RuleTexts Texts { get; } =
        new()
        {
            Points = "{0} points",
            AboutPoints = "about {0} points",
            ShareOfMax = "{0} of the maximum ({1})",
            FullMax = "the maximum ({0})",
            Case = "{0}: {1}",
            ByAnswer = "By the answer to “{0}”:",
            ByValue = "By “{0}”:",
            ByRatio = "By “{0}” divided by “{1}”:",
            RatioOf = "“{0}” divided by “{1}”, times {2}; never more than {2}.",
            ShareOf = "“{0}” times {1}; never more than {1}.",
            RatioToThreshold = "“{0}” divided by “{1}”. From {2} on: {3}. Under {2}: that share divided by {2}, times {3}.",
            WhereZero = "Where “{0}” is 0: {1}.",
            CountTimes = "“{0}” times {1}; never more than {2}.",
            SumOf = "The points of {0} parts are added:",
            BestOf = "The best of {0} ways counts:",
            Part = "{0} (at most {1})",
            Capped = "Computed on {0}, of which at most {1} count:",
            KnockOut = "Where “{0}” is “{1}”: 0 points. Otherwise:",
            Penalty = "Taken off: “{1}” times {0}; never more than {2}, and never below 0 points.",
            OnlyIfDone = "Where “{0}” is “No”: 0 points. Where it is “Yes”:",
            ByDay = "By “{0}”, due {1}:",
            OnTime = "on time",
            LateBetween = "{0} to {1} days late",
            Later = "later",
            Late = "late",
            PeerBestHigher = "Against the best of the group: the unit's “{0}” divided by the highest of the group, times {1}.",
            PeerBestLower =
                "Against the best of the group (less is better): the lowest of the group divided by the unit's “{0}”, times {1}.",
            PeerMinMaxHigher =
                "Within the group by “{0}”: the unit's value less the lowest, divided by the distance from the lowest to the highest, times {1}.",
            PeerMinMaxLower =
                "Within the group by “{0}” (less is better): the highest less the unit's value, divided by the distance from the lowest to the highest, times {1}.",
            WherePeersAreEqual = "Where all units of the group are equal: {0}.",
            WhereBestIsZero = "Where the divisor is 0: {0}.",
            PeerRankHigher = "By the unit's place in the group by “{0}” (more is better):",
            PeerRankLower = "By the unit's place in the group by “{0}” (less is better):",
            Place = "place {0}",
            Formula = "By the formula: {0}, where:",
            FormulaLetter = "{0} is “{1}”",
            FormulaHeld = "what comes out below 0 counts as 0, above {0} as {0}",
            FormulaNames = new Dictionary<string, string>(StringComparer.Ordinal) { ["peers"] = "peers" },
            FormulaMeanings = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["if"] = "if(condition, x, y): x where the condition holds, otherwise y",
                ["min"] = "min: the smallest",
                ["max"] = "max: the largest",
                ["sum"] = "sum: all added",
                ["count"] = "count: how many conditions hold",
                ["round"] = "round(x, n): x to n decimals",
                ["clamp"] = "clamp(x, p, q): x, but not below p and not above q",
                ["peers.max"] = "peers.max: the highest of the group",
                ["peers.min"] = "peers.min: the lowest of the group",
                ["peers.rank"] = "peers.rank: the unit's place in the group, more is better",
            },
            Information = "Asked for information only, not scored.",
            AwardedByScale = "An appraiser or the council gives 0 to {0} by a written scale, with a reason.",
            AwardedUnpublished = "The lines under it are not public in the decision; only their sum is known, at most {0}.",
            FromTo = "{0} to {1}",
            FromToBelow = "{0} to under {1}",
            AboveTo = "over {0} to {1}",
            AboveToBelow = "over {0} to under {1}",
            Otherwise = "otherwise",
            FirstThatHolds = "Read from the top; the first that holds counts.",
            AppliesTo = "Applies only to units: {0}.",
            AppliesNotTo = "Does not apply to units: {0}.",
            GroupCapped = "The points of its lines count up to {0}.",
            GroupKnockedOut = "Where “{0}” is “Yes”: the whole group brings 0 points.",
        };
}
