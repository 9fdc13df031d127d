namespace OpenDti.BrowserTests.WholeWay;

/// <summary>What the authority does in a round.</summary>
public static class PublisherSteps
{
    private static string Release => Words.Board.Release;

    public static async Task CannotReleaseYetAsync(this Person publisher, OpenRound round, string sentence)
    {
        await publisher.GoAsync(Paths.Board(round));
        await publisher.SeesAsync(sentence);
        await Expect(publisher.Page.GetByRole(AriaRole.Button, new() { Name = Release })).ToHaveCountAsync(0);
    }

    public static async Task ReleaseAsync(this Person publisher, OpenRound round, string decisionNumber, string decisionDate)
    {
        await publisher.GoAsync(Paths.Board(round));
        await publisher.Page.GetByLabel(Words.Board.DecisionNumber).FillAsync(decisionNumber);
        await publisher.Page.GetByLabel(Words.Board.DecisionDate).FillAsync(decisionDate);
        await publisher.PressAsync(Release);
        await publisher.SeesAsync($"{decisionNumber} ngày {decisionDate}");
    }
}
