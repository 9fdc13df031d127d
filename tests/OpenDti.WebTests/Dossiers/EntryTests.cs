using System.Net;
using AngleSharp.Html.Dom;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.WebTests.Dossiers;

/// <summary>A specialist saves a row: 303, 409 with both values, 422 with the sentence; nothing typed is lost.</summary>
public abstract class EntryTests(Province province)
{
    [Fact]
    public async Task A_saved_row_leads_back_to_the_page_with_its_points_and_its_reason()
    {
        var round = await province.OpenRoundAsync();
        var specialist = await province.AsAsync(Identity.SpecialistOfA);

        var answer = await specialist.SaveAsync(round.DossierOfA, "nhan-thuc", "van-ban", new() { ["da-ky"] = "3", ["tong-so"] = "4" });

        var page = await specialist.OpenAsync(answer.Headers.Location!.OriginalString.Split('#')[0]);
        var row = page.QuerySelector("#tc-van-ban")!;
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.EndsWith("#tc-van-ban", answer.Headers.Location.OriginalString, StringComparison.Ordinal);
        Assert.Contains("15,00", row.QuerySelector(".pts")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("chưa đạt 5,00", row.QuerySelector(".why")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Đã lưu", row.QuerySelector("[data-saved]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_gets_the_changed_row_and_the_progress_only()
    {
        var round = await province.OpenRoundAsync();
        var specialist = await province.AsAsync(Identity.SpecialistOfA);

        var answer = await specialist.SaveAsync(
            round.DossierOfA,
            "nhan-thuc",
            "co-ban-chi-dao",
            new() { ["ban-chi-dao"] = "yes" },
            part: "row"
        );

        var html = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain("<html", html, StringComparison.Ordinal);
        Assert.Contains("id=\"tc-co-ban-chi-dao\"", html, StringComparison.Ordinal);
        Assert.Contains("id=\"tien-do\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"tc-van-ban\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5", "4", "(5)", "(4)")]
    [InlineData("abc", "4", "abc", "")]
    [InlineData("-1", "4", "-1", "")]
    [InlineData("1,5", "4", "1,5", "")]
    [InlineData("1e309", "4", "1e309", "")]
    [InlineData("NaN", "4", "NaN", "")]
    [InlineData("1000000000000000000", "4", "1000000000000000000", "")]
    public async Task A_figure_that_cannot_be_is_refused_with_a_sentence_and_stays_in_its_field(
        string numerator,
        string denominator,
        string named,
        string alsoNamed
    )
    {
        var round = await province.OpenRoundAsync();
        var specialist = await province.AsAsync(Identity.SpecialistOfA);

        var answer = await specialist.SaveAsync(
            round.DossierOfA,
            "nhan-thuc",
            "van-ban",
            new() { ["da-ky"] = numerator, ["tong-so"] = denominator }
        );

        var page = await Visitor.PageOf(answer);
        var sentence = page.QuerySelector("#tc-van-ban .err")!.TextContent;
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.StartsWith("Lỗi: ", page.Title, StringComparison.Ordinal);
        Assert.Contains(named, sentence, StringComparison.Ordinal);
        Assert.Contains(alsoNamed, sentence, StringComparison.Ordinal);
        Assert.Equal(sentence, page.QuerySelector(".errsum li")!.TextContent);
        Assert.Equal(numerator, ((IHtmlInputElement)page.QuerySelector("#v-da-ky")!).Value);
        Assert.Empty((await province.DossierAsync(round.DossierOfA)).Answers);
    }

    [Theory]
    [InlineData("３", "3")]
    [InlineData(" 3 ", "3")]
    [InlineData("-0", "0")]
    [InlineData("0", "0")]
    public async Task What_can_be_read_in_one_way_only_is_stored_canonically(string typed, string stored)
    {
        var round = await province.OpenRoundAsync();
        var specialist = await province.AsAsync(Identity.SpecialistOfA);

        await specialist.SaveAsync(round.DossierOfA, "an-toan", "dien-tap", new() { ["so-lan"] = typed });

        Assert.Equal(stored, (await province.DossierAsync(round.DossierOfA)).Answers.Single().Value);
    }

    [Fact]
    public async Task An_emptied_field_is_not_entered_which_is_not_zero()
    {
        var round = await province.OpenRoundAsync();
        var specialist = await province.AsAsync(Identity.SpecialistOfA);
        await specialist.SaveAsync(round.DossierOfA, "an-toan", "dien-tap", new() { ["so-lan"] = "0" });

        await specialist.SaveAsync(round.DossierOfA, "an-toan", "dien-tap", new() { ["so-lan"] = "" });

        var answer = (await province.DossierAsync(round.DossierOfA)).Answers.Single();
        Assert.Null(answer.Value);
        Assert.Equal(Scoring.MissingReason.NotEntered, answer.MissingReason);
    }

    [Fact]
    public async Task Two_people_on_one_figure_the_second_sees_both_values_and_chooses()
    {
        var round = await province.OpenRoundAsync();
        var first = await province.AsAsync(Identity.SpecialistOfA);
        var path = $"/{Province.Slug}/dossiers/{round.DossierOfA:N}/indices/an-toan";
        var (firstPage, secondPage) = (await first.OpenAsync(path), await first.OpenAsync(path));
        await first.SubmitAsync(firstPage, "#tc-dien-tap", Visitor.Values(new() { ["so-lan"] = "1" }));

        var answer = await first.SubmitAsync(secondPage, "#tc-dien-tap", Visitor.Values(new() { ["so-lan"] = "2" }));

        var page = await Visitor.PageOf(answer);
        var choices = page.QuerySelectorAll("#tc-dien-tap .clash input[type=radio]").OfType<IHtmlInputElement>().ToList();
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal(["2", "1"], choices.Select(choice => choice.Value));
        Assert.DoesNotContain(choices, choice => choice.IsChecked);
        Assert.Equal("1", (await province.DossierAsync(round.DossierOfA)).Answers.Single().Value);

        var chosen = await first.SubmitAsync(page, "#tc-dien-tap", Visitor.Values(new() { ["so-lan"] = "2" }));
        Assert.Equal(HttpStatusCode.SeeOther, chosen.StatusCode);
        Assert.Equal("2", (await province.DossierAsync(round.DossierOfA)).Answers.Single().Value);
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_saved_once_and_both_are_told_so()
    {
        var round = await province.OpenRoundAsync();
        var specialist = await province.AsAsync(Identity.SpecialistOfA);
        var page = await specialist.OpenAsync($"/{Province.Slug}/dossiers/{round.DossierOfA:N}/indices/an-toan");
        Task<HttpResponseMessage> Send() => specialist.SubmitAsync(page, "#tc-dien-tap", Visitor.Values(new() { ["so-lan"] = "2" }));

        var answers = await Task.WhenAll(Send(), Send(), Send());

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode));
        Assert.Equal(2, (await province.DossierAsync(round.DossierOfA)).Version);
    }

    [Fact]
    public async Task Saving_what_is_saved_already_changes_nothing()
    {
        var round = await province.OpenRoundAsync();
        var specialist = await province.AsAsync(Identity.SpecialistOfA);
        await specialist.SaveAsync(round.DossierOfA, "an-toan", "dien-tap", new() { ["so-lan"] = "2" });
        var before = (await province.DossierAsync(round.DossierOfA)).Version;

        var answer = await specialist.SaveAsync(round.DossierOfA, "an-toan", "dien-tap", []);

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(before, (await province.DossierAsync(round.DossierOfA)).Version);
    }

    [Fact]
    public async Task A_text_that_cannot_be_stored_alike_on_both_engines_is_refused_at_the_edge()
    {
        var round = await province.OpenRoundAsync();
        var specialist = await province.AsAsync(Identity.SpecialistOfA);
        var fields = await specialist.TokenAsync();
        fields["value:so-lan"] = "2\0";

        var answer = await specialist.PostAsync($"/{Province.Slug}/dossiers/{round.DossierOfA:N}/answers/dien-tap", fields);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_text_of_a_megabyte_is_refused_and_nothing_is_saved()
    {
        var round = await province.OpenRoundAsync();
        var specialist = await province.AsAsync(Identity.SpecialistOfA);
        var fields = await specialist.TokenAsync();
        fields["value:so-lan"] = new string('9', 900_000);

        var answer = await specialist.PostAsync($"/{Province.Slug}/dossiers/{round.DossierOfA:N}/answers/dien-tap", fields);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal(DossierState.Entering, (await province.DossierAsync(round.DossierOfA)).State);
    }
}

[Collection(Engines.Sqlite)]
public sealed class EntryOnSqliteTests(SqliteProvince province) : EntryTests(province);

[Collection(Engines.Postgres)]
public sealed class EntryOnPostgresTests(PostgresProvince province) : EntryTests(province);
