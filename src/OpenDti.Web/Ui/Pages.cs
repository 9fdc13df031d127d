using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using OpenDti.Web.Security;

namespace OpenDti.Web.Ui;

/// <summary>A page is a function of one record; what surrounds it (language, who is signed in) comes from the request.</summary>
public abstract class Page<TModel> : ComponentBase
{
    [Parameter, EditorRequired]
    public required TModel Model { get; set; }

    [Inject]
    protected CurrentRequest Current { get; set; } = null!;
}

/// <summary>Answers with a whole page, or with one part of it for a script that asked for that part.</summary>
public static class Pages
{
    public static IResult Of<TPage>(int status, object model)
        where TPage : IComponent =>
        new RazorComponentResult<Shell>(
            new Dictionary<string, object?> { [nameof(Shell.Page)] = typeof(TPage), [nameof(Shell.Model)] = model }
        )
        {
            StatusCode = status,
            PreventStreamingRendering = true,
        };

    public static IResult Of<TPage>(object model)
        where TPage : IComponent => Of<TPage>(StatusCodes.Status200OK, model);

    public static IResult PartOf<TPart>(int status, object model)
        where TPart : IComponent =>
        new RazorComponentResult<TPart>(new Dictionary<string, object?> { [nameof(Page<>.Model)] = model })
        {
            StatusCode = status,
            PreventStreamingRendering = true,
        };

    /// <summary>Post, redirect, get: a refresh never sends anything twice.</summary>
    public static IResult SeeOther(string url) => new SeeOtherResult(url);

    private sealed class SeeOtherResult(string url) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = url;
            return Task.CompletedTask;
        }
    }
}
