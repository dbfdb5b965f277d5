{{- define "sucharit.labels" -}}
app.kubernetes.io/name: {{ .name }}
app.kubernetes.io/part-of: sucharit
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/version: {{ .root.Values.image.tag | quote }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
{{- end -}}

{{- define "sucharit.selector" -}}
app.kubernetes.io/name: {{ .name }}
app.kubernetes.io/part-of: sucharit
app.kubernetes.io/instance: {{ .root.Release.Name }}
{{- end -}}

{{- define "sucharit.fullname" -}}
{{ printf "%s-%s" .root.Release.Name .name | trunc 63 | trimSuffix "-" }}
{{- end -}}

{{- define "sucharit.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities:
  drop: [ALL]
{{- end -}}
