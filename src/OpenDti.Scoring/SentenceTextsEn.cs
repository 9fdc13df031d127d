namespace OpenDti.Scoring;

/// <summary>The sentences of a trace in English.</summary>
internal static class SentenceTextsEn
{
    public static SentenceTexts Texts { get; } =
        new()
        {
            Whole = "{0}: {1}.",
            Points = "{0} points",
            NotReached = "{0} points not reached",
            NotReachedWhy = "{0} not reached: {1}",
            FullPoints = "full points",
            FullShort = "full points",
            NothingScored = "not scored",
            ShareTimesMax = "{0} × {1} = {2} points",
            CountTimesEach = "{0} × {1} points = {2} points",
            ShareAgainstThreshold = "a share of {0} against the {1} that brings full points",
            Share = "a share of {0}",
            Best = "the best of them = {0} points",
            Parts = "parts in full",
            Lines = "its lines add up to {0} points",
            Rescaled = "scaled up from the lines that apply = {0} points",
            Rounded = "rounded to {0} points",
            Awarded = "{0} points given on appraisal: {1}",
            AwaitingDecision = "points not given yet",
            NotEntered = "not entered: {0}",
            NotEnteredShort = "not entered",
            Withheld = "not disclosed: {0}",
            Refused = "not accepted: {0}",
            NotApplicable = "does not apply to this unit",
            Undefined = "no share can be computed because {0} is 0",
            ForInformation = "asked for information, not scored",
            Needs = "{0} needed",
            From = "{0} or more",
            Above = "over {0}",
            UpTo = "at most {0}",
            Below = "under {0}",
            CountWords = ["Total number of ", "Number of "],
        };
}
