namespace OpenDti.BrowserTests.WholeWay;

/// <summary>What the authority does in a round.</summary>
public static class PublisherSteps
{
    private static string Release => Words.Approval.Release;

    public static async Task CannotReleaseYetAsync(this Person publisher, OpenRound round, string sentence)
    {
        await publisher.GoAsync(Paths.Board(round));
        await publisher.FollowAsync(Words.Board.ApproveAndRelease);
        await publisher.SeesAsync(sentence);
        await Expect(publisher.Page.GetByRole(AriaRole.Button, new() { Name = Release })).ToHaveCountAsync(0);
    }

    /// <summary>Records the decision with its scan, then releases what it approves.</summary>
    public static async Task ReleaseAsync(this Person publisher, OpenRound round, string decisionNumber, string decisionDate)
    {
        await publisher.GoAsync(Paths.Approval(round));
        await publisher.Page.GetByLabel(Words.Approval.Number).FillAsync(decisionNumber);
        await publisher.Page.GetByLabel(Words.Approval.Date).FillAsync(decisionDate);
        await publisher.Page.GetByLabel(Words.Approval.Signer).FillAsync("Phạm Thị Phê Duyệt, Chủ tịch");
        await publisher
            .Page.GetByLabel(Words.Approval.File)
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "quyet-dinh.pdf",
                    MimeType = "application/pdf",
                    Buffer = PublicationSteps.Scan,
                }
            );
        await publisher.PressAsync(Words.Approval.Record);
        await publisher.SeesAsync(Words.Approval.ReleaseTitle);
        await publisher.PressAsync(Release);
        await publisher.SeesAsync($"{decisionNumber} ngày {decisionDate}");
    }
}
