using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Dossiers.MyWork;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.BrowserTests.WholeWay;

/// <summary>A whole dossier of forty criteria without touching the mouse, as a specialist types it on the last evening.</summary>
public sealed class FortyCriteriaTests(SqliteProvince province) : IClassFixture<SqliteProvince>
{
    private static readonly LongSet Forty = LongSet.OfForty;

    private static readonly DateTimeOffset Now = new(2031, 10, 15, 20, 0, 0, HanoiTime.Offset);

    /// <summary>36 counts of 5 and 4 times yes: every criterion at its 2.5 points.</summary>
    [Fact]
    public async Task Forty_criteria_are_entered_and_sent_by_keyboard_alone()
    {
        province.Clock.StopAt(Now);
        var dossier = (await province.OpenRoundAsync(Now.AddHours(2), await province.AdoptAsync(Forty.Yaml()))).DossierOfA;
        await using var specialist = await Person.ArriveAsync(province);
        var mouse = await MouseWatch.OverAsync(specialist);
        var keyboard = new Keyboard(specialist);

        await keyboard.SignInAsync(Identity.SpecialistOfA);
        await keyboard.PressOnAsync(AriaRole.Link, Words.Work.Button(WorkStep.Enter));
        for (var index = 1; index <= Forty.Indices; index++)
        {
            await EnterAsync(keyboard, index);
            if (index < Forty.Indices)
            {
                await keyboard.PressOnAsync(AriaRole.Link, $"{Words.Entry.Next} {index + 1}. Chỉ số {index + 1}");
            }
        }

        await keyboard.PressOnAsync(AriaRole.Link, Words.Entry.BackToOverview);
        await specialist.SeesAsync("100,00 / 100,00");
        await keyboard.PressOnAsync(AriaRole.Button, Words.Overview.Send);
        await specialist.SeesAsync(Words.Dossier.State(DossierState.Sent));

        Assert.Empty(mouse.Events);
        Assert.Empty(specialist.Watch.ConsoleErrors);
        var sent = await province.DossierAsync(dossier);
        Assert.Equal(40, sent.Answers.Count);
        Assert.Equal(DossierState.Sent, sent.State);
    }

    /// <summary>Enter saves a row and goes on to the next empty number; the yes or no at the end is one stop further.</summary>
    private static async Task EnterAsync(Keyboard keyboard, int index)
    {
        for (var criterion = 1; criterion <= Forty.CriteriaOfIndex; criterion++)
        {
            var row = keyboard.Row(LongSet.CriterionOf(index, criterion));
            var field = row.Field(LongSet.InputOf(index, criterion));
            if (Forty.IsYesNo(criterion))
            {
                await keyboard.ChooseAsync(field, "Có");
            }
            else
            {
                await keyboard.TypeAsync(field, "5");
            }

            await keyboard.PressAsync("Enter");
            await Expect(row.Points).ToContainTextAsync("2,50 / 2,50");
        }
    }
}
