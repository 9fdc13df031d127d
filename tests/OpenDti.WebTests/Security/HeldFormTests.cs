using System.Net;
using AngleSharp.Html.Dom;
using OpenDti.TestWorld;

namespace OpenDti.WebTests.Security;

/// <summary>A form that arrives after its session ended waits on the sign-in page; it is nobody's until somebody signs in and sends it.</summary>
[Collection(Engines.Sqlite)]
public sealed class HeldFormTests(SqliteProvince province)
{
    [Fact]
    public async Task The_form_is_sent_by_whoever_signs_in_and_refused_where_that_person_may_not()
    {
        var dossier = (await province.OpenRoundAsync()).DossierOfA;
        using var stranger = new Visitor(province.Address);
        var held = await HeldAsync(stranger, dossier);

        var signedIn = await stranger.SubmitAsync(
            held,
            "form[method=post]",
            new() { ["userName"] = Province.UserName(Identity.SpecialistOfB), ["password"] = Province.Password }
        );
        var resume = await Visitor.PageOf(signedIn);
        var sent = await stranger.SubmitAsync(resume, "main form[method=post]", []);

        Assert.Equal(HttpStatusCode.OK, signedIn.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, sent.StatusCode);
        Assert.Empty((await province.DossierAsync(dossier)).Answers);
    }

    [Theory]
    [InlineData("//boi-canh-khac.example/x")]
    [InlineData("https://boi-canh-khac.example/x")]
    [InlineData("/\\boi-canh-khac.example")]
    public async Task A_held_form_never_leads_to_another_site(string action)
    {
        using var stranger = new Visitor(province.Address);
        var held = await HeldAsync(stranger, (await province.OpenRoundAsync()).DossierOfA);

        var signedIn = await stranger.SubmitAsync(
            held,
            "form[method=post]",
            new()
            {
                ["userName"] = Province.UserName(Identity.SpecialistOfA),
                ["password"] = Province.Password,
                ["held"] = action,
            }
        );

        Assert.Equal(HttpStatusCode.SeeOther, signedIn.StatusCode);
        Assert.Equal("/", signedIn.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Neither_the_marks_of_the_request_nor_a_password_are_carried_along()
    {
        using var stranger = new Visitor(province.Address);

        var held = await HeldAsync(stranger, (await province.OpenRoundAsync()).DossierOfA);

        var carried = held.QuerySelectorAll("input[type=hidden]").OfType<IHtmlInputElement>().Select(input => input.Name!).ToList();
        Assert.Contains("held:value:da-ky", carried);
        Assert.DoesNotContain("held:_key", carried);
        Assert.DoesNotContain("held:__RequestVerificationToken", carried);
        Assert.DoesNotContain("held:newPassword", carried);
    }

    private static async Task<IHtmlDocument> HeldAsync(Visitor stranger, Guid dossier)
    {
        var fields = await stranger.TokenAsync();
        foreach (var (name, value) in new[] { ("value:da-ky", "3"), ("seen:da-ky", "0"), ("newPassword", "bí-mật") })
        {
            fields[name] = value;
        }

        var answer = await stranger.PostAsync($"/{Province.Slug}/dossiers/{dossier:N}/answers/van-ban", fields);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        return await Visitor.PageOf(answer);
    }
}
